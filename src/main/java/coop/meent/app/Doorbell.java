package coop.meent.app;

import coop.meent.store.MeentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// How a second start on an open file finds the window that has it: a socket in a folder of the
/// user's own, whose place is written beside the file. To connect is to ring; the window answers
/// with one byte once it stands in front. Nothing that a caller says is read.
final class Doorbell implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Doorbell.class.getName());

  /// Who does not answer within this is busy or gone.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// Who took the file only just now may be busy with its own start.
  private static final Duration START = Duration.ofSeconds(8);

  private static final Duration PAUSE = Duration.ofMillis(40);

  private final Path place;
  private final ServerSocketChannel door;
  private final BooleanSupplier comeForward;

  private Doorbell(Path place, ServerSocketChannel door, BooleanSupplier comeForward) {
    this.place = place;
    this.door = door;
    this.comeForward = comeForward;
  }

  /// Hangs a bell, and waits for callers on a thread of its own. Where no socket can be made there
  /// is none: a second start is then refused as any other.
  ///
  /// @param folder only the user may enter
  /// @param comeForward brings the window to the front; called on the bell's thread; whether it did
  static Optional<Doorbell> hang(Path folder, BooleanSupplier comeForward) {
    var place = folder.resolve(UUID.randomUUID().toString().substring(0, 13));
    try {
      Files.createDirectories(folder);
      var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      folder.toFile().deleteOnExit();
      door.bind(UnixDomainSocketAddress.of(place));
      place.toFile().deleteOnExit();
      var bell = new Doorbell(place, door, comeForward);
      Thread.ofPlatform().name("doorbell").daemon().start(bell::answer);
      return Optional.of(bell);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(Level.WARNING, "no doorbell at " + place, e);
      return Optional.empty();
    }
  }

  /// What is to be left beside the file.
  String note() {
    return place.toString();
  }

  private void answer() {
    while (door.isOpen()) {
      try (var caller = door.accept()) {
        if (comeForward.getAsBoolean()) caller.write(ByteBuffer.allocate(1));
      } catch (IOException e) {
        if (door.isOpen()) LOG.log(Level.INFO, "a caller went away", e);
      }
    }
  }

  /// Rings at the window that has the file open, if one does and says how.
  ///
  /// @return whether it came to the front
  static boolean ring(Path file) {
    return MeentFiles.note(file).filter(Doorbell::ringAt).isPresent();
  }

  /// As [#ring], for who found the file taken only just now: whoever took it may still be starting.
  static boolean ringPatiently(Path file) {
    long end = System.nanoTime() + START.toNanos();
    while (!ring(file)) {
      if (System.nanoTime() > end) return false;
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private static boolean ringAt(String note) {
    var answered = new AtomicBoolean();
    var caller = Thread.ofVirtual().start(() -> answered.set(call(note)));
    try {
      if (!caller.join(PATIENCE)) caller.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return answered.get();
  }

  private static boolean call(String note) {
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(Path.of(note)))) {
      return channel.read(ByteBuffer.allocate(1)) == 1;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      Files.deleteIfExists(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
