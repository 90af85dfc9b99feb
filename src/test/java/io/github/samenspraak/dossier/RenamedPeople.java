package io.github.samenspraak.dossier;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Registers in which whatever names a person stands nowhere else. */
final class RenamedPeople {

  private RenamedPeople() {}

  /** {@return a register with other ids of people and mandates, and other names of people} */
  static Register in(Register register) {
    Map<String, String> other = new LinkedHashMap<>();
    Stream.concat(
            register.people().stream().map(person -> person.id().value()),
            Stream.concat(register.platforms().stream(), register.governingBodies().stream())
                .flatMap(owner -> owner.bodies().stream())
                .flatMap(body -> body.mandates().stream())
                .map(Mandate::id)
                .map(id -> id.value()))
        .sorted(Comparator.reverseOrder())
        .forEach(id -> other.put('"' + id + '"', "\"qz" + (other.size() + 1000) + "q\""));
    register
        .people()
        .forEach(
            person -> other.put('"' + person.name() + '"', "\"Qz" + (other.size() + 1000) + "q\""));
    String document = RegisterWriter.compact().write(register);
    for (Map.Entry<String, String> each : other.entrySet()) {
      document = document.replace(each.getKey(), each.getValue());
    }
    return RegisterReader.standard().read(document);
  }
}
