package io.github.samenspraak.dossier;

import java.util.List;

/** How to read the page. */
final class ReadingSection implements Section {

  private static final List<String> PARAGRAPHS = List.of("days", "findings", "figures", "privacy");

  @Override
  public String anchor() {
    return "reading";
  }

  @Override
  public boolean isPresent(Contents contents) {
    return true;
  }

  @Override
  public void write(Fragment to) {
    PARAGRAPHS.forEach(each -> to.paragraph("", to.text().text("reading." + each)));
    int confidential = to.contents().confidentialSignals();
    if (confidential > 0) {
      to.paragraph("", to.text().text("reading.confidential", confidential));
    }
  }
}
