package io.github.samenspraak.benchmark;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.json.Refusals;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Source;
import java.net.URI;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * Makes the records of {@link PlainRegister} from the types: each has the attributes of its type,
 * and the constraints that the annotations of Jakarta can state.
 */
final class PlainRecords {

  private static final int WIDTH = 100;

  /** What stands in a record for a type that is no object in JSON; any other stands for itself. */
  private static final ImmutableMap<Class<?>, String> PLAIN =
      ImmutableMap.<Class<?>, String>builder()
          .put(boolean.class, "Boolean")
          .put(int.class, "Integer")
          .put(EnterpriseNumber.class, "String")
          .put(Extensions.class, "Map<String, Object>")
          .put(Fraction.class, "String")
          .put(Id.class, "String")
          .put(Label.class, "Object")
          .put(Locale.class, "String")
          .put(Money.class, "String")
          .put(NisCode.class, "String")
          .put(PartialDate.class, "String")
          .put(QuorumShare.class, "String")
          .put(Score.class, "@Min(1) @Max(5) Integer")
          .put(Source.class, "String")
          .put(URI.class, "String")
          .put(Year.class, "Integer")
          .buildOrThrow();

  /** The types with a validator of {@link HibernateRival}. */
  private static final ImmutableSet<Class<?>> CONSISTENT =
      ImmutableSet.of(
          Register.class,
          Organisation.class,
          AdvisoryPlatform.class,
          Body.class,
          Meeting.class,
          Covenant.class);

  /** What every record needs, or one of many. */
  private static final ImmutableList<String> IMPORTS =
      ImmutableList.of(
          "io.github.samenspraak.benchmark.Consistent.Rules",
          "jakarta.validation.Valid",
          "jakarta.validation.constraints.Max",
          "jakarta.validation.constraints.Min",
          "jakarta.validation.constraints.NotBlank",
          "jakarta.validation.constraints.NotNull",
          "jakarta.validation.constraints.Positive",
          "jakarta.validation.constraints.PositiveOrZero",
          "java.util.List",
          "java.util.Map");

  private final Set<String> imports = new TreeSet<>(IMPORTS);

  /** In the order in which a register leads to them. */
  private final Set<TypeDescriptor> types = new LinkedHashSet<>();

  private PlainRecords() {
    add(TypeDescriptor.of(Register.class));
  }

  private void add(TypeDescriptor type) {
    if (types.add(type)) {
      type.attributes().stream()
          .flatMap(attribute -> TypeDescriptor.find(attribute.type()).stream())
          .forEach(this::add);
    }
  }

  /** {@return the source of {@link PlainRegister}, with the comment that it has} */
  static String replace(String source) {
    PlainRecords all = new PlainRecords();
    String comment = source.substring(source.indexOf("/**"), source.indexOf("*/") + 3);
    String records = all.types.stream().map(all::declare).collect(joining("\n"));
    String imports = all.imports.stream().map(name -> "import " + name + ";\n").collect(joining());
    return String.join(
        "\n", "package io.github.samenspraak.benchmark;\n", imports, comment + records + "}\n");
  }

  private String declare(TypeDescriptor type) {
    Refusals refusals = new Refusals(type);
    List<String> components =
        type.attributes().stream().map(attribute -> declare(attribute, refusals)).toList();
    boolean outer = type.type() == Register.class;
    String indent = outer ? "" : "  ";
    String consistent =
        CONSISTENT.contains(type.type()) ? indent + "@Consistent(groups = Rules.class)\n" : "";
    String header =
        outer
            ? header(indent, "public record PlainRegister(", components, ") {")
            : header(indent, "record " + type + "(", components, ") {}");
    return consistent + header + "\n";
  }

  /** {@return a header as the formatter of the build lays it out} */
  private static String header(
      String indent, String opening, List<String> components, String closing) {
    String all = String.join(", ", components) + closing;
    String further = "\n" + indent + "    ";
    if (indent.length() + opening.length() + all.length() <= WIDTH) {
      return indent + opening + all;
    }
    return indent.length() + 4 + all.length() <= WIDTH
        ? indent + opening + further + all
        : indent + opening + further + String.join("," + further, components) + closing;
  }

  private String declare(AttributeDescriptor attribute, Refusals refusals) {
    String type = plain(attribute.type());
    String held =
        switch (attribute.multiplicity()) {
          case ONE -> attribute.isRequired() ? required(type) : type;
          case OPTIONAL -> type;
          case LIST -> "List<" + type + ">";
          case MAP -> "Map<" + plain(attribute.keyType().orElseThrow()) + ", " + type + ">";
        };
    String least =
        attribute.type() != int.class
            ? ""
            : refusals.minimum(attribute) == 0 ? "@PositiveOrZero " : "@Positive ";
    return least + held + " " + attribute.name();
  }

  private static String required(String type) {
    return switch (type) {
      case "Boolean" -> "boolean";
      case "Integer" -> "int";
      case "String" -> "@NotBlank String";
      default -> "@NotNull " + type;
    };
  }

  private String plain(Class<?> type) {
    if (TypeDescriptor.find(type).isPresent()) {
      return "@Valid " + type.getSimpleName();
    }
    String plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    if (type != String.class) {
      imports.add(type.getName());
    }
    return type.getSimpleName();
  }
}
