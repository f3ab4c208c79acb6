package coop.meent.knowledge;

import java.time.LocalDate;

/// What a note says.
///
/// @param reviewBy to be looked over by then
public record NoteText(String title, String text, LocalDate reviewBy) {

  public NoteText {
    title = title.strip();
    text = text.strip();
  }
}
