package coop.meent.xml;

import coop.meent.base.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Refuses a file that gives more bytes than one of its kind can have.
public final class BoundedStream extends FilterInputStream {

  private final XmlTrouble trouble;
  private final long limit;
  private long left;

  public BoundedStream(InputStream in, long limit, XmlTrouble trouble) {
    super(in);
    this.trouble = trouble;
    this.limit = limit;
    left = limit;
  }

  /// Bytes that passed.
  public long count() {
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
    if (left < 0) throw new RefusedException(trouble.tooLarge(""));
  }
}
