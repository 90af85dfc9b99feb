package io.github.samenspraak.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.samenspraak.CompiledClasses;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.value.ExtensionValue;
import io.github.samenspraak.value.Extensions;
import io.github.samenspraak.value.Fact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A register is kept as a text, as a value of a session, and in parts. */
class StoredRegisterTest {

  static Stream<Register> registers() {
    return Stream.concat(
        Stream.of(FilledValues.REGISTER), Samples.all().stream().map(Sample::register));
  }

  private static byte[] serialised(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object deserialised(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @ParameterizedTest
  @MethodSource("registers")
  void aValueOfASessionComesBackEqual(Register register) throws Exception {
    StoredRegister stored = StoredRegister.of(register);

    Object back = deserialised(serialised(stored));

    assertThat(back).isEqualTo(stored).hasSameHashCodeAs(stored);
    assertThat(((StoredRegister) back).register()).isEqualTo(register);
  }

  @Test
  void aRegisterBeyondTheLimitsOnDocumentsComesBackTheSame() throws Exception {
    String digits = "1".repeat(5000);
    Register register =
        Samples.kina().toBuilder()
            .extensions(Extensions.of("x:long", ExtensionValue.of(new BigDecimal(digits))))
            .build();

    assertThat(deserialised(serialised(StoredRegister.of(register))))
        .isEqualTo(StoredRegister.of(register));
  }

  @Test
  void whatIsSerialisedIsTheDocument() throws IOException {
    String bytes =
        new String(serialised(StoredRegister.of(Samples.kina())), StandardCharsets.UTF_8);

    assertThat(bytes).contains(RegisterWriter.compact().write(Samples.kina()));
  }

  @Test
  void aDocumentThatIsNoRegisterIsRefused() throws IOException {
    String document = RegisterWriter.compact().write(Samples.kina());
    byte[] bytes = serialised(StoredRegister.of(Samples.kina()));
    byte[] other =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .replace("samenspraak/1", "samenspraak/9")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(document).contains("samenspraak/1");
    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> deserialised(other))
        .withMessageContaining("/format");
  }

  @Test
  void nothingElsePretendsToBeSerialisable() {
    assertThat(
            CompiledClasses.LIBRARY.stream()
                .filter(assignableTo(Serializable.class))
                .filter(type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))
                .filter(type -> !isInternal(type))
                .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("StoredRegister", "Document");
    assertThatExceptionOfType(NotSerializableException.class)
        .isThrownBy(() -> serialised(Samples.kina()));
  }

  /** Classes that extend one of Jackson or of the command line, and are never written. */
  private static boolean isInternal(JavaClass type) {
    return type.getAllRawSuperclasses().stream()
            .anyMatch(
                each ->
                    each.getPackageName().startsWith("tools.jackson")
                        || each.getPackageName().startsWith("com.fasterxml"))
        || type.getEnclosingClass().filter(JavaClass::isEnum).isPresent()
        || type.getPackageName().contains(".cli");
  }

  @Test
  void aRefusalThatIsSerialisedKeepsItsMessage() throws Exception {
    UnreadableDocumentException refusal =
        catchThrowableOfType(
            UnreadableDocumentException.class, () -> RegisterReader.standard().read("{}"));

    UnreadableDocumentException back =
        (UnreadableDocumentException) deserialised(serialised(refusal));

    assertThat(back).hasMessage(refusal.getMessage());
    assertThat(back.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void theElementsOfItsListsCanBeKeptOneByOne(Register register) {
    TypeDescriptor type = TypeDescriptor.of(Register.class);
    Object[] parts =
        type.attributes().stream()
            .map(
                attribute ->
                    PartialRegister.lists().contains(attribute)
                        ? readBack(attribute, (List<?>) attribute.get(register))
                        : given(attribute, register))
            .toArray();

    assertThat(type.build(parts)).isEqualTo(register);
  }

  private static List<?> readBack(AttributeDescriptor list, List<?> elements) {
    ElementReader<?> reader = ElementReader.of(list.type());
    return elements.stream()
        .map(element -> RegisterWriter.compact().write((Fact) element))
        .map(reader::read)
        .toList();
  }

  private static @Nullable Object given(AttributeDescriptor attribute, Register register) {
    Object held = attribute.get(register);
    return held instanceof Optional<?> optional
        ? optional.<Object>map(value -> value).orElse(null)
        : held;
  }
}
