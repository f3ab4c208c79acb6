package coop.meent.outlook;

import java.time.LocalDate;
import java.util.UUID;

/// A scenario that somebody kept in the file under a name.
///
/// @param by who kept it, by name
/// @param isMine whether whoever sits here may take it away
public record KeptScenario(
    UUID id, String name, Scenario scenario, String by, LocalDate on, boolean isMine) {

  public static final int LONGEST_NAME = 80;
}
