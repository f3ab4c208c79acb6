package coop.meent.sister;

import coop.meent.base.Hash;
import java.util.UUID;

/// The outside of a letter: all that can be told of one that is whole without opening it.
///
/// @param to nobody in particular where it is an introduction
/// @param hash of the whole file
record Envelope(LetterKind kind, UUID from, UUID to, byte[] head, byte[] body, Hash hash) {

  Envelope {
    head = head.clone();
    body = body.clone();
  }

  @Override
  public byte[] head() {
    return head.clone();
  }

  @Override
  public byte[] body() {
    return body.clone();
  }
}
