package coop.meent.split;

/// All services of this room, over the same surroundings.
///
/// @param agreements that the cooperative may make out members' invoices
/// @param releases what of them is free to be paid out
public record TeamService(
    SplitService splits,
    SelfBillService bills,
    AgreementService agreements,
    ReleaseService releases,
    EarningsService earnings,
    MirrorService mirrors,
    OwnBookService ownBooks,
    TeamPapers papers,
    SelfBillFiles files) {

  public static TeamService over(Surroundings around) {
    var bills = new SelfBillService(around);
    var releases = new ReleaseService(around, bills);
    var agreements = new AgreementService(around);
    return new TeamService(
        new SplitService(around, bills),
        bills,
        agreements,
        releases,
        new EarningsService(around, bills, releases, agreements),
        new MirrorService(around, bills, releases),
        new OwnBookService(around),
        new TeamPapers(around),
        new SelfBillFiles(around));
  }
}
