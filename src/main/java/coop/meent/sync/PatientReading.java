package coop.meent.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Reads a file that may never come: a cloud service's placeholder, or a drive that hangs. The
/// system reads, we wait no longer than we said, and what comes too late is let go of.
final class PatientReading implements CompletionHandler<Integer, @Nullable Void> {

  private final AsynchronousFileChannel channel;
  private final CountDownLatch done = new CountDownLatch(1);
  private final ByteBuffer buffer;
  private @Nullable Throwable failure;
  private boolean abandoned;

  private PatientReading(AsynchronousFileChannel channel, int size) {
    this.channel = channel;
    // One more than there should be, to see a file that grew.
    buffer = ByteBuffer.allocate(size + 1);
  }

  /// @param size how long the file said it is
  /// @return the file's bytes, or empty when they did not come in time
  static Optional<byte[]> read(AsynchronousFileChannel channel, int size, Duration patience)
      throws IOException {
    var reading = new PatientReading(channel, size);
    channel.read(reading.buffer, 0, null, reading);
    try {
      if (reading.done.await(patience.toMillis(), TimeUnit.MILLISECONDS)) return reading.finish();
      return reading.abandon();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return reading.abandon();
    }
  }

  private synchronized Optional<byte[]> finish() throws IOException {
    channel.close();
    if (failure != null) throw new IOException(failure);
    return Optional.of(Arrays.copyOf(buffer.array(), buffer.position()));
  }

  /// Closing a channel waits for its reading, so that is left to whoever ends it.
  private synchronized Optional<byte[]> abandon() {
    abandoned = true;
    return Optional.empty();
  }

  @Override
  public synchronized void completed(Integer read, @Nullable Void nothing) {
    if (abandoned) close();
    else if (read < 0 || !buffer.hasRemaining()) done.countDown();
    else channel.read(buffer, buffer.position(), null, this);
  }

  @Override
  public synchronized void failed(Throwable thrown, @Nullable Void nothing) {
    failure = thrown;
    if (abandoned) close();
    else done.countDown();
  }

  private void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
