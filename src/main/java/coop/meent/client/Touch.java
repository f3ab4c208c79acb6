package coop.meent.client;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// That a member really spoke to a client.
public record Touch(MemberId by, Kind kind, LocalDate on, Optional<String> about) {

  /// `client.touch.<KIND>` in words.
  public enum Kind implements Named {
    CALL,
    MEETING,
    MAIL,
    OTHER;

    @Override
    public String in(Texts texts) {
      return texts.get("client.touch." + name());
    }
  }
}
