package coop.meent.sync;

import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileLock;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// A file whose content never comes, like a placeholder of a service that is not connected.
final class NeverReading extends AsynchronousFileChannel {

  private final AsynchronousFileChannel channel;

  NeverReading(AsynchronousFileChannel channel) {
    this.channel = channel;
  }

  @Override
  public <A extends @Nullable Object> void read(
      ByteBuffer buffer, long at, A attachment, CompletionHandler<Integer, ? super A> handler) {}

  @Override
  public Future<Integer> read(ByteBuffer buffer, long at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <A extends @Nullable Object> void write(
      ByteBuffer buffer, long at, A attachment, CompletionHandler<Integer, ? super A> handler) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<Integer> write(ByteBuffer buffer, long at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <A extends @Nullable Object> void lock(
      long at,
      long size,
      boolean shared,
      A attachment,
      CompletionHandler<FileLock, ? super A> handler) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<FileLock> lock(long at, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock tryLock(long at, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AsynchronousFileChannel truncate(long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void force(boolean metadata) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long size() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws java.io.IOException {
    channel.close();
  }
}
