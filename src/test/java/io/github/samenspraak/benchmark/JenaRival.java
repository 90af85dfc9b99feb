package io.github.samenspraak.benchmark;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;

/**
 * Apache Jena on a register as RDF: seat cap and overlapping mandates as SHACL shapes with SPARQL
 * constraints, in {@code shapes.ttl}.
 *
 * <p>The graph holds no more than these two rules ask for, in a shape that suits the queries: days
 * as numbers, an end for every term, and the days on which each person sits apart from mandates.
 * Each query asks about a body and all its mandates in one go, where one for every mandate would be
 * many times slower.
 */
final class JenaRival {

  /** The rules that it checks as this library does. */
  static final RuleSet RULES = RuleSet.standard().only("seat-cap-exceeded", "mandate-overlap");

  private static final String NAMESPACE = "urn:samenspraak:";
  private static final String ID = NAMESPACE + "id/";
  private static final int OPEN = Integer.MAX_VALUE;

  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph(JenaRival.class.getResource("shapes.ttl").toString()));

  private JenaRival() {}

  /** {@return the graph of what the shapes ask for} */
  static Graph graph(Register register) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (AdvisoryPlatform platform : register.platforms()) {
      for (Body body : platform.seatedBodies()) {
        add(body, graph);
      }
    }
    return graph;
  }

  private static void add(Body body, Graph graph) {
    Node node = node(body.id());
    graph.add(node, RDF.type.asNode(), property("Body"));
    for (SeatPlan plan : body.seatPlans()) {
      Node planNode = NodeFactory.createBlankNode();
      graph.add(node, property("plan"), planNode);
      plan.seatCap()
          .ifPresent(cap -> graph.add(planNode, property("cap"), NodeFactoryExtra.intToNode(cap)));
      addTerm(planNode, plan.inForce(), graph);
    }
    Map<Id<Person>, RangeSet<LocalDate>> seated = new HashMap<>();
    int position = 0;
    for (Mandate mandate : body.mandates()) {
      if (mandate.heldAs() == HeldAs.MEMBER) {
        Node mandateNode = node(mandate.id());
        graph.add(node, property("mandate"), mandateNode);
        graph.add(mandateNode, property("holder"), node(mandate.holder()));
        graph.add(mandateNode, property("position"), NodeFactoryExtra.intToNode(position++));
        addTerm(mandateNode, mandate.term(), graph);
        seated
            .computeIfAbsent(mandate.holder(), holder -> TreeRangeSet.create())
            .add(mandate.term().toRange());
      }
    }
    for (RangeSet<LocalDate> ofOne : seated.values()) {
      for (Range<LocalDate> days : ofOne.asRanges()) {
        Node seat = NodeFactory.createBlankNode();
        graph.add(node, property("seat"), seat);
        addTerm(seat, Term.from(days), graph);
      }
    }
  }

  private static void addTerm(Node node, Term term, Graph graph) {
    long end = term.lastDay().map(day -> day.toEpochDay() + 1).orElse((long) OPEN);
    graph.add(
        node, property("start"), NodeFactoryExtra.intToNode(term.firstDayOrThrow().toEpochDay()));
    graph.add(node, property("end"), NodeFactoryExtra.intToNode(end));
  }

  private static Node node(Id<?> id) {
    return NodeFactory.createURI(ID + id);
  }

  private static Node property(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  /** {@return the report on a graph} */
  static ValidationReport check(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph);
  }

  static List<RivalFinding> found(ValidationReport report) {
    return report.getEntries().stream().map(JenaRival::found).toList();
  }

  /** The message has the rule, the subject in brackets, the first day, and that after the last. */
  private static RivalFinding found(ReportEntry entry) {
    String[] words = entry.message().split(" ");
    long end = Long.parseLong(words[3]);
    return new RivalFinding(
        words[0],
        words[1].substring(1 + ID.length(), words[1].length() - 1),
        LocalDate.ofEpochDay(Long.parseLong(words[2])),
        end == OPEN ? null : LocalDate.ofEpochDay(end - 1));
  }
}
