package io.github.samenspraak.cli.input;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import com.google.common.collect.Streams;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.RegisterDocument;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * The documents in files, folders and standard input, in the order in which those were named; in a
 * folder, in the order of the names there. What is not there is a document that cannot be read.
 */
public final class Inputs implements AutoCloseable {

  private static final Supplier<Sample> SAMPLE =
      Suppliers.memoize(() -> Samples.find("namur").orElseThrow());

  private final Environment environment;
  private final CliMessages messages;
  private final ImmutableList<String> names;
  private final ImmutableList<InputSource> pieces;
  private final PeekingIterator<RegisterDocument> documents;
  private Stream<RegisterDocument> opened = Stream.empty();
  private LongSupplier takenOfOpened = () -> 0;
  private long takenBefore;

  /**
   * @param names what was named; nothing for the sample of Namur
   */
  public Inputs(List<String> names, Environment environment, CliMessages messages) {
    this.environment = environment;
    this.messages = messages;
    this.names = ImmutableList.copyOf(names);
    this.pieces =
        names.isEmpty()
            ? ImmutableList.of(sample())
            : new InputFiles(environment, messages).named(names);
    // A stream of streams would hold all documents of a file; so one is opened after the other.
    this.documents =
        Iterators.peekingIterator(
            Iterators.concat(Iterators.transform(pieces.iterator(), this::open)));
  }

  private InputSource sample() {
    byte[] document = SAMPLE.get().json().getBytes(StandardCharsets.UTF_8);
    return InputSource.input(new ByteArrayInputStream(document), origin());
  }

  /** {@return what was named, in words; of several things the first} */
  private String origin() {
    return names.isEmpty()
        ? messages.text("origin.sample", SAMPLE.get().name())
        : messages.text(Origin.of(names.get(0)));
  }

  /** {@return the day on which to look at the registers if nobody says so} */
  public LocalDate day() {
    return names.isEmpty() ? SAMPLE.get().day() : environment.today();
  }

  private Iterator<RegisterDocument> open(InputSource piece) {
    opened.close();
    takenBefore = taken();
    takenOfOpened = piece::taken;
    opened = piece.open();
    return opened.iterator();
  }

  /**
   * {@return the register, if what was named is one document and no folder} If it is several, none
   * of them is taken.
   *
   * @throws CommandException if the document holds no register, or does not come through
   */
  public Optional<OpenedRegister> findOnly(LocalDate day) {
    return environment
        .progressLine()
        .during(
            () -> messages.text("progress.reading", origin()),
            () -> {
              try {
                return isOne()
                    ? Optional.of(OpenedRegister.of(documents.peek(), day, messages))
                    : Optional.empty();
              } catch (OutOfMemoryError e) {
                throw tooMuch();
              }
            });
  }

  /** {@return that there is too much for the memory that there is} */
  public CommandException tooMuch() {
    return new CommandException(messages.text("refused.memory", origin()));
  }

  private boolean isOne() {
    return names.size() <= 1
        && names.stream().noneMatch(InputFiles::isFolder)
        && documents.hasNext()
        && documents.peek().origin().line().isEmpty();
  }

  /** {@return the documents, which are read as they are taken} */
  public Stream<RegisterDocument> documents() {
    return Streams.stream(documents);
  }

  /** {@return the bytes of all documents; absent if nobody knows before they have been read} */
  public OptionalLong size() {
    long size = 0;
    for (InputSource piece : pieces) {
      OptionalLong more = piece.size();
      if (more.isEmpty()) {
        return more;
      }
      size += more.getAsLong();
    }
    return OptionalLong.of(size);
  }

  /** {@return how many of the bytes have been taken} */
  public long taken() {
    return takenBefore + takenOfOpened.getAsLong();
  }

  /** Closes the file that is open. */
  @Override
  public void close() {
    opened.close();
  }
}
