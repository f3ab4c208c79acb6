package coop.meent.document;

/// Whose report it is.
///
/// @param name the cooperative, or the member whose own book it is
/// @param kvk number in the Dutch trade register; empty when there is none
/// @param seat the place in the statutes; empty when not known
public record Issuer(String name, String kvk, String seat) {}
