package coop.meent.ui;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;

/// A calm message in the page.
///
/// @param what what happened and why
/// @param next what can be done; may be empty
public record Notice(Tone tone, String what, String next) {

  public static Notice refused(Texts texts, Refusal refusal) {
    return new Notice(Tone.LOOK, texts.refusal(refusal), texts.next(refusal));
  }
}
