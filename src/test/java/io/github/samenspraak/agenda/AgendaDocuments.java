package io.github.samenspraak.agenda;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.Register;

/** Small registers, written as their users write them. */
final class AgendaDocuments {

  private AgendaDocuments() {}

  /** {@return a register of a town with a city and an organisation, and more elements} */
  static Register with(String elements) {
    String document =
        """
        {
          "format": "samenspraak/1",
          "municipality": {"name": "Lindedorp", "region": "FLANDERS"},
          "organisations": [
            {"id": "city", "name": {"nl": "Stad Lindedorp", "fr": "Ville de Lindedorp"},
             "kind": "MUNICIPALITY"},
            {"id": "org", "name": "Organisation 1", "kind": "CIVIL_SOCIETY"}],
          "offices": [{"id": "alderman", "title": "Alderman", "organisation": "city",
            "kind": "ALDERMAN"}]
        """
            + elements
            + "}";
    try {
      return RegisterReader.standard().read(document);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  /** {@return a register with one platform, which advises the city} */
  static Register platform(String attributes, String elements) {
    return with(
        """
        , "platforms": [{"id": "platform", "name": "Platform", "kind": "SOCIAL_PLATFORM",
          "authority": "city",
        """
            + attributes
            + "}]"
            + elements);
  }

  /** {@return a register with one scheme and one covenant under it} */
  static Register covenant(String scheme, String covenant) {
    return with(
        """
        , "covenantSchemes": [{"id": "scheme", "name": "Scheme",
          "inForce": {"firstDay": "2020-01-01"},
        """
            + scheme
            + """
              }], "covenants": [{"id": "covenant", "scheme": "scheme", "authority": "city",
                "partners": ["org"], "subject": {"nl": "Huiswerkbegeleiding", "fr": "École de devoirs"},
              """
            + covenant
            + "}]");
  }

  /** {@return a register with one plan, which the city directs} */
  static Register plan(String attributes, String elements) {
    return with(
        """
        , "plans": [{"id": "plan", "title": {"nl": "Sociaal beleidsplan", "fr": "Plan social"},
          "director": "city",
        """
            + attributes
            + "}]"
            + elements);
  }

  /** {@return a register with one barometer, which measures the share in arrears} */
  static Register barometer(String attributes, String elements) {
    return with(
        """
        , "barometers": [{"id": "barometer", "title": "Barometer",
          "indicators": [{"id": "arrears", "name": "Arrears", "unit": "%", "better": "LOWER"}],
        """
            + attributes
            + "}]"
            + elements);
  }

  /** {@return a register with one forum} */
  static Register forum(String attributes) {
    return with(
        """
        , "forums": [{"id": "forum", "name": "Festiva’liens",
        """
            + attributes
            + "}]");
  }
}
