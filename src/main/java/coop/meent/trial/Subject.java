package coop.meent.trial;

/// One thing that may be chosen.
///
/// @param id the key of a rule or the id of an assignment; empty for the colleagues
public record Subject(Matter matter, String id) {

  public static final Subject COLLEAGUES = new Subject(Matter.COLLEAGUES, "");
}
