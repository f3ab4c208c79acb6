package coop.meent.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/// Decodes bytes and stops at the first that the encoding does not know, after having given every
/// letter before it, so that whoever reads knows the place. The JDK's own readers replace such
/// bytes, or lose up to a buffer of what stood before.
final class StrictReader extends Reader {

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean atEnd;

  StrictReader(InputStream in, Charset charset) {
    this.in = in;
    decoder = charset.newDecoder();
  }

  /// @throws java.nio.charset.CharacterCodingException at a byte that the encoding does not know
  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    var chars = CharBuffer.wrap(buffer, offset, length);
    while (true) {
      var result = decoder.decode(bytes, chars, atEnd);
      int read = chars.position() - offset;
      if (read > 0) return read;
      if (!result.isUnderflow()) result.throwException();
      if (atEnd) return -1;
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) atEnd = true;
    else bytes.position(bytes.position() + read);
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
