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

/** Writes text in UTF-8, and remembers why it could not if it could not. */
public final class FailureRecordingWriter extends PrintWriter {

  /** The bits of a POSIX mode that tell what kind of file it is. */
  private static final int KIND = 0170000;

  private static final ImmutableSet<Integer> PIPES = ImmutableSet.of(0010000, 0140000);

  private final Remembering stream;
  private final Path device;

  private FailureRecordingWriter(Remembering stream, Path device) {
    super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.stream = stream;
    this.device = device;
  }

  /** {@return an output that writes to a stream} */
  public static FailureRecordingWriter to(OutputStream stream) {
    return new FailureRecordingWriter(new Remembering(stream), Path.of(""));
  }

  /**
   * {@return an output of this process} It goes past {@link System#out}, which keeps to itself why
   * it fails.
   *
   * @param device the name by which POSIX systems know the same output
   */
  public static FailureRecordingWriter to(FileDescriptor descriptor, String device) {
    return new FailureRecordingWriter(
        new Remembering(new FileOutputStream(descriptor)), Path.of(device));
  }

  /** {@return why not all could be written that was printed so far, if it could not} */
  public Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(stream.failure);
  }

  /** {@return whether the reader at the other end of a pipe stopped early, which is no error} */
  public boolean isUnread() {
    return failure()
        .filter(why -> isPipe() || String.valueOf(why.getMessage()).contains("pipe"))
        .isPresent();
  }

  /** A pipe has no other reason to fail, and the reason is told in the language of the system. */
  private boolean isPipe() {
    try {
      return PIPES.contains((int) Files.getAttribute(device, "unix:mode") & KIND);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Remembers the first failure, which a {@link PrintWriter} keeps for itself. */
  private static final class Remembering extends FilterOutputStream {

    private @Nullable IOException failure;

    Remembering(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw first(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw first(e);
      }
    }

    private IOException first(IOException later) {
      if (failure == null) {
        failure = later;
      }
      return failure;
    }
  }
}
