package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A writer of UTF-8 that records its first failure, which {@link PrintWriter} keeps to itself. */
public final class FailureRecordingWriter extends PrintWriter {

  /** The bits of a POSIX mode that hold the kind of a file. */
  private static final int KIND = 0170000;

  private static final ImmutableSet<Integer> PIPES = ImmutableSet.of(0010000, 0140000);

  private final RecordingStream stream;
  private final Path device;

  private FailureRecordingWriter(RecordingStream stream, Path device) {
    super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.stream = stream;
    this.device = device;
  }

  /** {@return a writer to a stream} */
  public static FailureRecordingWriter to(OutputStream stream) {
    return new FailureRecordingWriter(new RecordingStream(stream), Path.of(""));
  }

  /**
   * {@return a writer to an output of this process} It does not use {@link System#out}, which hides
   * its failures.
   *
   * @param device the name of the same output on POSIX systems
   */
  public static FailureRecordingWriter to(FileDescriptor descriptor, String device) {
    return new FailureRecordingWriter(
        new RecordingStream(new FileOutputStream(descriptor)), Path.of(device));
  }

  /** {@return the first failure; absent if all could be written so far} */
  public Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(stream.failure);
  }

  /**
   * {@return whether the program at the other end of a pipe reads no further, which is no error}
   */
  public boolean isReaderGone() {
    return failure()
        .filter(why -> isPipe() || String.valueOf(why.getMessage()).contains("pipe"))
        .isPresent();
  }

  /** The message of the failure does not suffice: it is in the language of the system. */
  private boolean isPipe() {
    try {
      return PIPES.contains((int) Files.getAttribute(device, "unix:mode") & KIND);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static final class RecordingStream extends FilterOutputStream {

    private @Nullable IOException failure;

    RecordingStream(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw recorded(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw recorded(e);
      }
    }

    private IOException recorded(IOException e) {
      failure = failure == null ? e : failure;
      return e;
    }
  }
}
