package coop.meent.govern;

import coop.meent.crypto.SigningKey;
import coop.meent.crypto.VerifyKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What is signed begins with what it is, so that no signature of one thing fits another.
final class Signatures {

  private static final String RECORD = "meent governance record";
  private static final String STATEMENT = "meent governance statement";

  private Signatures() {}

  static byte[] record(SigningKey key, byte[] content) {
    return key.sign(labelled(RECORD, content, content.length));
  }

  /// @param record content and signature
  static boolean isRecord(VerifyKey key, byte[] record) {
    int length = record.length - VerifyKey.SIGNATURE_SIZE;
    var signature = Arrays.copyOfRange(record, length, record.length);
    return key.verify(labelled(RECORD, record, length), signature);
  }

  static Bytes statement(SigningKey key, byte[] content) {
    return new Bytes(key.sign(labelled(STATEMENT, content, content.length)));
  }

  static boolean isStatement(VerifyKey key, byte[] content, Bytes signature) {
    return key.verify(labelled(STATEMENT, content, content.length), signature.bytes());
  }

  private static byte[] labelled(String label, byte[] content, int length) {
    var name = label.getBytes(StandardCharsets.US_ASCII);
    var message = Arrays.copyOf(name, name.length + length);
    System.arraycopy(content, 0, message, name.length, length);
    return message;
  }
}
