package coop.meent.teamroom;

import java.util.Optional;

/// A check-in as somebody types it; see [CheckIn].
public record CheckInDraft(Pace pace, String words, Optional<String> need) {

  public CheckInDraft {
    words = words.strip();
    need = need.map(String::strip).filter(word -> !word.isEmpty());
  }

  public static CheckInDraft of(Pace pace, String words) {
    return new CheckInDraft(pace, words, Optional.empty());
  }

  public CheckInDraft needing(String what) {
    return new CheckInDraft(pace, words, Optional.of(what));
  }
}
