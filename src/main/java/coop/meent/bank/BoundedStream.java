package coop.meent.bank;

import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Refuses a file that gives more bytes than a statement can have.
final class BoundedStream extends FilterInputStream {

  private final String file;
  private final long limit;
  private long left;

  BoundedStream(String file, InputStream in, long limit) {
    super(in);
    this.file = file;
    this.limit = limit;
    left = limit;
  }

  /// Bytes that passed.
  long count() {
    return limit - left;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) count(1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) count(read);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) throw new RefusedException(new StatementRefusal.TooLarge(file, ""));
  }
}
