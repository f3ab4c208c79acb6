package coop.meent.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Watches the bytes that pass: were they UTF-8, with letters past ASCII? A file that claims
/// Latin-1 and passes this test would be read without an error and every `é` as `Ã©`.
final class Utf8Witness extends FilterInputStream {

  private int following;
  private boolean broken;
  private int line = 1;
  private int column = 1;
  private Optional<Place> firstWide = Optional.empty();

  Utf8Witness(InputStream in) {
    super(in);
  }

  /// Where the first letter past ASCII stood, if all such letters were UTF-8.
  Optional<Place> wide() {
    return broken || following > 0 ? Optional.empty() : firstWide;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) watch(read);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int i = 0; i < read; i++) watch(buffer[offset + i] & 0xFF);
    return read;
  }

  private void watch(int octet) {
    if (octet < 0x80) {
      broken |= following > 0;
      column++;
      if (octet == '\n') {
        line++;
        column = 1;
      }
    } else if (octet < 0xC0) {
      broken |= following-- == 0;
    } else {
      broken |= following > 0 || octet > 0xF4;
      following = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
      if (firstWide.isEmpty()) firstWide = Optional.of(new Place(line, column, ""));
      column++;
    }
  }
}
