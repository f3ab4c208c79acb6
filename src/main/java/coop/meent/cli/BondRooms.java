package coop.meent.cli;

import coop.meent.bond.BondService;
import coop.meent.bond.NearService;

/// The services of who is there for whom, and of what only those few read.
public record BondRooms(BondService bonds, NearService near) {}
