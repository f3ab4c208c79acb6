package coop.meent.cli;

import coop.meent.base.Id.BondId;
import coop.meent.base.Id.MemberId;
import coop.meent.bond.BondOutcome;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `meent buddies yes FILE CODE`, and what else one says of a bond: no, leave, and whether its
/// people may hear that one is ill.
@Command(description = "${bundle:cli.buddies.deed}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class BuddiesDeedCommand implements Callable<Integer> {

  enum Deed {
    YES,
    NO,
    LEAVE,
    ALLOW,
    FORBID;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Deed deed;
  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.buddies.code}")
  private String code;

  @Mixin private Speaker speaker;

  BuddiesDeedCommand(Deed deed, Files files, Terminal terminal) {
    this.deed = deed;
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services);
      var bond = BuddiesDeed.bond(services, code, me).bond().id();
      return BuddiesDeed.answer(act(services.bonds(), bond, me.id()), services, common, terminal);
    }
  }

  private BondOutcome act(BondRooms rooms, BondId bond, MemberId me) {
    return switch (deed) {
      case YES -> rooms.bonds().answer(bond, true, me);
      case NO -> rooms.bonds().answer(bond, false, me);
      case LEAVE -> rooms.bonds().leave(bond, me);
      case ALLOW -> rooms.near().allow(bond, true, me);
      case FORBID -> rooms.near().allow(bond, false, me);
    };
  }
}
