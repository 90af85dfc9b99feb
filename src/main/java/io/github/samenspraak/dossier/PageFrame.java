package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.text.DisplayNames;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The frame of a page: its head, and an edition in each language, of which one is seen at a time.
 *
 * @param languages the languages, the one that is seen first first
 */
record PageFrame(ImmutableList<Locale> languages) {

  /**
   * {@return a page as HTML that is XML as well}
   *
   * @param edition writes the edition in a language
   */
  String page(String title, String summary, BiConsumer<Markup, Locale> edition) {
    Markup out = new Markup();
    String first = languages.get(0).toLanguageTag();
    out.start("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", first, "xml:lang", first)
        .start("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", Stylesheet.POLICY)
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "referrer", "content", "no-referrer")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        .empty("meta", "name", "description", "content", summary)
        .element("title", title)
        .element("style", Stylesheet.OF_PAGE)
        .endLine();
    out.start("body").start("main");
    for (Locale language : languages) {
      String tag = language.toLanguageTag();
      out.start("div", "class", "edition", "id", isSwitched() ? tag : "top", "lang", tag)
          .start("div", "class", "wrap");
      if (isSwitched()) {
        languages(out, language);
      }
      edition.accept(out, language);
      out.end().endLine();
    }
    return "<!DOCTYPE html>\n" + out.end().end().endLine();
  }

  /** {@return whether there are several languages to switch between} */
  private boolean isSwitched() {
    return languages.size() > 1;
  }

  /** {@return what all anchors of a language begin with} */
  String prefix(Locale language) {
    return isSwitched() ? language.toLanguageTag() + "-" : "";
  }

  private void languages(Markup out, Locale shown) {
    DossierText text = new DossierText(shown, DisplayNames.ids());
    out.start("nav", "class", "languages", "aria-label", text.text("page.languages")).start("ul");
    for (Locale language : languages) {
      String tag = language.toLanguageTag();
      out.start("li")
          .element(
              "a",
              text.capitalised(language.getDisplayLanguage(language)),
              "href",
              "#" + tag,
              "lang",
              tag,
              "hreflang",
              tag,
              language.equals(shown) ? "aria-current" : "",
              "true")
          .end();
    }
    out.end().endLine();
  }
}
