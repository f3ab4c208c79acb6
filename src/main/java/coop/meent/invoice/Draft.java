package coop.meent.invoice;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.DraftId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An invoice under way.
///
/// @param madeAt when it was begun
public record Draft(DraftId id, Content content, Instant madeAt) {

  /// What is filled in.
  ///
  /// @param reference that the client wants to find, such as an order number
  /// @param text above the lines
  public record Content(
      ClientId client, Optional<String> reference, Optional<String> text, List<DraftLine> lines) {

    public Content {
      lines = List.copyOf(lines);
    }

    public static Content of(ClientId client, DraftLine... lines) {
      return new Content(client, Optional.empty(), Optional.empty(), List.of(lines));
    }
  }

  public ClientId client() {
    return content.client();
  }

  public List<DraftLine> lines() {
    return content.lines();
  }
}
