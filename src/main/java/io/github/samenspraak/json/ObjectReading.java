package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Contact;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.value.Identifier;
import io.github.samenspraak.value.Term;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Reads objects of one type, attribute by attribute.
 *
 * <p>An attribute that cannot be is reported and left out. If it is a required one, or the object
 * cannot be without it, so is the object.
 */
final class ObjectReading extends ValueReading {

  private static final ClassValue<ObjectReading> KNOWN =
      new ClassValue<>() {
        @Override
        protected ObjectReading computeValue(Class<?> type) {
          return new ObjectReading(TypeDescriptor.of(type), AttributeDescriptor::isRequired);
        }
      };

  /** The key by which a document names its schema. Editors use it, and no register has it. */
  private static final String SCHEMA = "$schema";

  private static final JsonFactory NAMES = new JsonFactory();
  private static final ImmutableSet<Class<?>> PERSONAL =
      ImmutableSet.of(Person.class, Contact.class);

  /** Reads terms whose first day must be known. */
  static final ObjectReading TERM_WITH_FIRST_DAY =
      new ObjectReading(
          TypeDescriptor.of(Term.class), attribute -> attribute.name().equals("firstDay"));

  private final TypeDescriptor type;

  /** Finds the position of an attribute by its key. */
  private final PropertyNameMatcher matcher;

  /** The readings of the attributes. Each is made when the attribute is first met. */
  private final @Nullable ValueReading[] attributes;

  /** The positions of the attributes that a short form gives. */
  private final ImmutableIntArray shortForm;

  /** One bit for each attribute, as no type has more than 64. */
  private final long required;

  /**
   * One bit for each attribute without which there is no object: the required ones, the format of a
   * register, all attributes of small things such as terms, and those that say what it is.
   */
  private final long vital;

  /** One bit for each attribute of which nothing may be left out. */
  private final long whole;

  /** One bit for each attribute that may be personal data, or a confidential text. */
  private final long personal;

  private ObjectReading(TypeDescriptor type, Predicate<AttributeDescriptor> isRequired) {
    this.type = type;
    ImmutableList<AttributeDescriptor> all = type.attributes();
    this.matcher =
        NAMES.constructNameMatcher(
            all.stream().map(attribute -> Named.fromString(attribute.name())).toList(), false);
    this.attributes = new ValueReading[all.size()];
    this.shortForm =
        ImmutableIntArray.copyOf(
            all.stream()
                .filter(AttributeDescriptor::isShortForm)
                .mapToInt(AttributeDescriptor::position));
    this.required = bits(isRequired);
    this.vital =
        bits(
            isRequired.or(
                attribute -> type.isSmall() || attribute.isVital() || isFormat(attribute)));
    this.whole = bits(AttributeDescriptor::isVital);
    this.personal =
        bits(
            attribute ->
                PERSONAL.contains(attribute.type())
                    || type.type() == Person.class
                        && (attribute.name().equals("name") || attribute.type() == Identifier.class)
                    // Whether it is confidential may stand behind it.
                    || type.type() == Signal.class && attribute.name().equals("text"));
  }

  private long bits(Predicate<AttributeDescriptor> which) {
    return type.attributes().stream()
        .filter(which)
        .mapToLong(attribute -> 1L << attribute.position())
        .sum();
  }

  /** {@return whether values of a type may be personal data, wherever they stand} */
  static boolean isPersonal(Class<?> type) {
    return PERSONAL.contains(type) || type == Identifier.class;
  }

  /** {@return the reading of a type} */
  static ObjectReading of(TypeDescriptor type) {
    return KNOWN.get(type.type());
  }

  @Override
  @Nullable Object read(DocumentReading document, boolean ofOwner) {
    JsonParser parser = document.parser();
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return readShortForm(document, ofOwner);
    }
    // Of a person only the name, the contact and the identifiers are personal, not the id.
    boolean inherited = ofOwner && type.type() != Person.class;
    int start = document.offset();
    int before = document.problemCount();
    int omissionsBefore = document.omissionCount();
    boolean isPossible = true;
    @Nullable Object[] values = new Object[attributes.length];
    long met = 0;
    long misspelt = 0;
    long incomplete = 0;
    int key = nextKey(document, inherited);
    while (key != PropertyNameMatcher.MATCH_END_OBJECT) {
      int problems = document.problemCount();
      int omissions = document.omissionCount();
      if (key < 0) {
        Optional<AttributeDescriptor> meant = readUnknown(document, problems, omissions);
        misspelt |= meant.map(attribute -> 1L << attribute.position()).orElse(0L);
        // A term without its misspelt last day would be another term.
        isPossible &= meant.filter(attribute -> type.isSmall() || attribute.isVital()).isEmpty();
      } else {
        long bit = 1L << key;
        boolean isSecond = (met & bit) != 0;
        if (isSecond) {
          document.reportDuplicateKey();
        }
        met |= bit;
        boolean isPersonal = inherited || (personal & bit) != 0;
        document.quoteWords(!isPersonal);
        parser.nextToken();
        document.requireNext((required & bit) != 0);
        Object read = attribute(key).read(document, isPersonal);
        values[key] = isSecond ? null : read;
        if (isSecond) {
          AttributeDescriptor attribute = type.attributes().get(key);
          document.leaveOutBoth(attribute, problems, omissions, omissionsBefore);
        } else if (read == null) {
          document.leaveOut(type.attributes().get(key), false, problems, omissions);
        }
        isPossible &= values[key] != null || (vital & bit) == 0;
        boolean isIncomplete = document.omissionCount() != omissions;
        incomplete |= isIncomplete ? bit : 0;
        // A list of it that lost an item says something else too.
        isPossible &= (whole & bit) == 0 || !isIncomplete;
      }
      key = nextKey(document, inherited);
    }
    // One that is misspelt is told already.
    for (long missing = required & ~met & ~misspelt; missing != 0; missing &= missing - 1) {
      AttributeDescriptor attribute = type.attributes().get(Long.numberOfTrailingZeros(missing));
      reportMissing(attribute, document, start);
    }
    Object built = isPossible && (required & ~met) == 0 ? build(values, document) : null;
    if (built == null) {
      reportFaults(
          without(values, incomplete), met | required | misspelt, document, start, inherited);
      // Without an attribute that was left out, the object may be impossible for no other reason.
      if (document.problemCount() == before) {
        document.reportWhole(
            ProblemKind.INCONSISTENT,
            start,
            ofOwner,
            Expectation.ofWhole(type.type()),
            type.type() == Term.class ? Remedy.of("swapped") : Remedy.NONE);
      }
    } else if (type.isElement()) {
      document.own(built, omissionsBefore);
    }
    return built;
  }

  /** {@return the position of the next attribute; negative if there is none} */
  private int nextKey(DocumentReading document, boolean inherited) {
    JsonParser parser = document.parser();
    try {
      return parser.nextNameMatch(matcher);
    } catch (JacksonException e) {
      // The parser reads on to the value behind the key.
      Optional.ofNullable(parser.currentName())
          .flatMap(type::find)
          .filter(attribute -> inherited || (personal & 1L << attribute.position()) != 0)
          .ifPresent(attribute -> document.quoteWords(false));
      throw e;
    }
  }

  /**
   * Reports a key that is no attribute, unless it names the schema of the document.
   *
   * @return the attribute that was perhaps meant
   */
  private Optional<AttributeDescriptor> readUnknown(
      DocumentReading document, int problems, int omissions) {
    if (type.type() == Register.class && document.parser().currentName().equals(SCHEMA)) {
      document.parser().nextToken();
      document.requireNext(false);
      if (ScalarReading.of(String.class).read(document, false) == null) {
        document.leaveOut(null, false, problems, omissions);
      }
      return Optional.empty();
    }
    Optional<AttributeDescriptor> meant =
        document.skipUnknownKey(names(), type).flatMap(type::find);
    document.leaveOut(meant.orElse(null), false, problems, omissions);
    return meant;
  }

  /** {@return the value whose short form is at the parser; null if there can be no such value} */
  private @Nullable Object readShortForm(DocumentReading document, boolean personal) {
    Object value;
    try {
      value = findShortForm(document);
    } catch (LimitExceededException e) {
      return document.refuseTooLong(e, personal);
    }
    return value == null ? document.refuse(this, personal) : value;
  }

  private @Nullable Object findShortForm(DocumentReading document) {
    @Nullable Object[] values = new Object[attributes.length];
    boolean isGiven = false;
    for (int position : shortForm.asList()) {
      ScalarReading reading = (ScalarReading) attribute(position);
      values[position] = reading.find(document);
      isGiven |= values[position] != null;
    }
    try {
      return isGiven ? type.build(values) : null;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      return null;
    }
  }

  private @Nullable Object build(@Nullable Object[] values, DocumentReading document) {
    try {
      Object value = type.build(values);
      return value instanceof Term term ? document.interner().term(term) : value;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      return null;
    }
  }

  /** {@return some values without those that lost an item, which may say anything} */
  private static @Nullable Object[] without(@Nullable Object[] values, long incomplete) {
    @Nullable Object[] complete = values.clone();
    for (int position = 0; position < complete.length; position++) {
      if ((incomplete & 1L << position) != 0) {
        complete[position] = null;
      }
    }
    return complete;
  }

  /**
   * Reports the attributes that were read and for which there can be no such object.
   *
   * @param known one bit for each attribute that stands there, or should
   */
  private void reportFaults(
      @Nullable Object[] values,
      long known,
      DocumentReading document,
      int start,
      boolean inherited) {
    ImmutableList<AttributeDescriptor> unread =
        type.attributes().stream()
            .filter(each -> values[each.position()] == null)
            .filter(each -> (known & 1L << each.position()) != 0)
            .collect(ImmutableList.toImmutableList());
    for (AttributeDescriptor each : new FaultFinder(type, values, unread).faults()) {
      if (values[each.position()] == null) {
        reportMissing(each, document, start);
      } else {
        boolean isPersonal = inherited || (personal & 1L << each.position()) != 0;
        document.reportAttribute(each.name(), start, isPersonal, Expectation.ofWhole(type.type()));
      }
    }
  }

  private void reportMissing(AttributeDescriptor attribute, DocumentReading document, int start) {
    document.reportMissing(
        attribute.name(),
        start,
        attribute(attribute.position()),
        Expectation.ofAttribute(type.type(), attribute.name())
            .map(meaning -> Remedy.of("add", meaning))
            .orElse(Remedy.NONE));
  }

  private ValueReading attribute(int position) {
    ValueReading known = attributes[position];
    if (known == null) {
      AttributeDescriptor attribute = type.attributes().get(position);
      known = isFormat(attribute) ? ScalarReading.FORMAT : ValueReading.of(attribute);
      attributes[position] = known;
    }
    return known;
  }

  private boolean isFormat(AttributeDescriptor attribute) {
    return type.type() == Register.class && attribute.name().equals("format");
  }

  private ImmutableSet<String> names() {
    return type.attributes().stream()
        .map(AttributeDescriptor::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  Remedy remedy(JsonToken token, String text) {
    return shortForm.asList().stream()
        .map(position -> attribute(position).remedy(token, text))
        .filter(remedy -> remedy != Remedy.NONE)
        .findFirst()
        .orElseGet(() -> new IntendedValue(token, text).asObject(type));
  }

  @Override
  Remedy remedyOfList(ImmutableList<String> items) {
    if (type.type() == Register.class) {
      return Remedy.of("one-register");
    }
    // A first and a last day.
    return type.type() == Term.class
        ? new IntendedValue(JsonToken.VALUE_STRING, String.join("/", items)).asObject(type)
        : super.remedyOfList(items);
  }

  @Override
  Expectation expected() {
    Expectation object = Expectation.of(type.type());
    return shortForm.isEmpty()
        ? object
        : new Expectation.Either(
            shortForm.asList().stream()
                .map(position -> attribute(position).expected())
                .distinct()
                .collect(ImmutableList.toImmutableList()),
            object);
  }
}
