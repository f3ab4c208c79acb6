package coop.meent.app;

import coop.meent.cli.Services;
import coop.meent.ledger.ui.DimensionNames;

/// Members, assignments and clients for the books page.
record Names(Services services) implements DimensionNames {

  @Override
  public All all() {
    return new All(
        services.members().members().stream()
            .map(one -> new MemberName(one.id(), one.numbered()))
            .toList(),
        services.work().assignments().stream()
            .map(one -> new AssignmentName(one.id(), one.number() + " " + one.name(), one.client()))
            .toList(),
        services.work().clients().stream()
            .map(one -> new ClientName(one.id(), one.number() + " " + one.name()))
            .toList());
  }
}
