package io.github.samenspraak.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void textsAndAttributesAreEscaped() {
    Markup out = new Markup();

    out.start("p", "title", "\"a\" & <b>\n'c'").text("\"a\" & <b> 'c'").end();

    assertThat(out)
        .hasToString(
            "<p title=\"&quot;a&quot; &amp; &lt;b&gt; 'c'\">\"a\" &amp; &lt;b&gt; 'c'</p>");
  }

  @Test
  void rightToLeftTextAndEmojiStandAsTheyAre() {
    assertThat(new Markup().text("مريم 👩‍🚒 Zoë")).hasToString("مريم 👩‍🚒 Zoë");
  }

  @Test
  void whatNeitherHtmlNorXmlCanHoldIsReplaced() {
    assertThat(new Markup().text("a\u0000b\u0085c\uD800d\uFFFEe\uDBFF\uDFFFf\uFDD0"))
        .hasToString("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
  }

  @Test
  void anAttributeWithoutANameIsLeftOut() {
    assertThat(new Markup().empty("br", "", "x", "id", "a")).hasToString("<br id=\"a\"/>");
  }

  @Test
  void whatIsStillOpenIsNoText() {
    Markup out = new Markup().start("p");

    assertThatIllegalStateException().isThrownBy(out::toString).withMessage("[p] is still open.");
    assertThatIllegalStateException().isThrownBy(() -> new Markup().add(out));
  }
}
