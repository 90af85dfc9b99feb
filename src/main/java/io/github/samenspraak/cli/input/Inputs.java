package io.github.samenspraak.cli.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import com.google.common.collect.Streams;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.json.Origin;
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
 * The documents that a command reads, from files, folders and standard input, in the order in which
 * these were named and in the order of names within a folder. A file that does not exist counts as
 * a document that cannot be read.
 */
public final class Inputs implements AutoCloseable {

  private final Environment environment;
  private final CliMessages messages;
  private final ImmutableList<String> names;
  private final ImmutableList<InputSource> sources;
  private final PeekingIterator<InputDocument> documents;
  private Stream<InputDocument> opened = Stream.empty();
  private LongSupplier bytesReadOfOpened = () -> 0;
  private long bytesReadBefore;

  /**
   * Finds the documents.
   *
   * @param names of files and folders; none for the sample of Namur
   * @param settings of workbooks
   */
  public Inputs(List<String> names, SettingOption settings, Environment environment) {
    this.environment = environment;
    this.messages = environment.messages();
    this.names = ImmutableList.copyOf(names);
    this.sources =
        names.isEmpty()
            ? ImmutableList.of(sample())
            : new InputFiles(environment, settings.workbooks()).find(names);
    // A flat-mapped stream would hold all documents of a file; so each source is opened in turn.
    this.documents =
        Iterators.peekingIterator(
            Iterators.concat(Iterators.transform(sources.iterator(), this::open)));
  }

  private static Sample namur() {
    return Samples.find("namur").orElseThrow();
  }

  private InputSource sample() {
    byte[] document = namur().json().getBytes(StandardCharsets.UTF_8);
    return InputSource.stream(new ByteArrayInputStream(document), firstOrigin());
  }

  private String firstOrigin() {
    return names.isEmpty()
        ? messages.text("origin.sample", namur().name())
        : messages.text(Origin.of(names.get(0)));
  }

  /** {@return the day on which to look at the registers if no other is asked for} */
  public LocalDate day() {
    return names.isEmpty() ? namur().day() : environment.today();
  }

  private Iterator<InputDocument> open(InputSource source) {
    opened.close();
    bytesReadBefore = bytesRead();
    bytesReadOfOpened = source::bytesRead;
    opened = source.open();
    return opened.iterator();
  }

  /**
   * {@return the register if there is one document, in no folder; absent, and nothing read, if
   * there are several}
   *
   * @throws CommandException if the document holds no register, or cannot be read
   */
  public Optional<OpenedRegister> findOnly(LocalDate day) {
    return findOnly(day, InputDocument::readWhole);
  }

  /**
   * {@return the register as {@link #findOnly} finds it, without the parts that cannot be}
   *
   * @throws CommandException if the document holds no register, or cannot be read
   */
  public Optional<OpenedRegister> findWhatIsThere(LocalDate day) {
    return findOnly(day, InputDocument::readWhatIsThere);
  }

  private Optional<OpenedRegister> findOnly(LocalDate day, OpenedRegister.Reading reading) {
    return environment
        .progressLine()
        .during(
            () -> messages.text("progress.reading", firstOrigin()),
            () -> {
              try {
                return isSingle()
                    ? Optional.of(OpenedRegister.of(documents.peek(), reading, day, messages))
                    : Optional.empty();
              } catch (OutOfMemoryError e) {
                throw tooLarge();
              }
            });
  }

  /** {@return an exception that says that the documents are too large for the memory} */
  public CommandException tooLarge() {
    return new CommandException(messages.text("refused.memory", firstOrigin()));
  }

  private boolean isSingle() {
    return names.size() <= 1
        && names.stream().noneMatch(InputFiles::isFolder)
        && documents.hasNext()
        && documents.peek().origin().line().isEmpty();
  }

  /** {@return the documents, each of which is read when it is taken} */
  public Stream<InputDocument> documents() {
    return Streams.stream(documents);
  }

  /** {@return the size of all documents in bytes; absent if it is not known beforehand} */
  public OptionalLong size() {
    long size = 0;
    for (InputSource source : sources) {
      OptionalLong more = source.size();
      if (more.isEmpty()) {
        return more;
      }
      size += more.getAsLong();
    }
    return OptionalLong.of(size);
  }

  public long bytesRead() {
    return bytesReadBefore + bytesReadOfOpened.getAsLong();
  }

  /** Closes the source that is open. */
  @Override
  public void close() {
    opened.close();
  }
}
