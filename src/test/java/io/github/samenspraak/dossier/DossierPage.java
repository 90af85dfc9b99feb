package io.github.samenspraak.dossier;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A written page as its elements; one that is not well-formed is refused. */
record DossierPage(String html, Document document) {

  static DossierPage of(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new DossierPage(
          html, factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  List<Element> elements(String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** {@return all texts between tags} */
  List<Node> textNodes() {
    return elements("*").stream()
        .flatMap(element -> children(element).stream())
        .filter(node -> node.getNodeType() == Node.TEXT_NODE)
        .toList();
  }

  private static List<Node> children(Node node) {
    NodeList found = node.getChildNodes();
    return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
  }

  /** {@return the language of a text: that of the nearest element that says one} */
  static String language(Node text) {
    Node at = text.getParentNode();
    while (!(at instanceof Element element && !language(element).isEmpty())) {
      at = at.getParentNode();
    }
    return language((Element) at);
  }

  /** {@return the language that an element says, as HTML or as SVG; empty if it says none} */
  private static String language(Element element) {
    return element.getAttribute("lang").isEmpty()
        ? element.getAttribute("xml:lang")
        : element.getAttribute("lang");
  }

  /** {@return the values of an attribute, of all elements that have it} */
  List<String> values(String attribute) {
    return elements("*").stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .toList();
  }

  /** {@return the texts of all elements of a class} */
  List<String> texts(String css) {
    return elements("*").stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(css))
        .map(Element::getTextContent)
        .toList();
  }

  /** {@return all that can be read or heard: the texts, and those of attributes} */
  String words() {
    return document.getDocumentElement().getTextContent()
        + values("aria-label")
        + values("content");
  }
}
