package coop.meent.app;

import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.personal.PersonalPart;
import coop.meent.personal.Rows;
import coop.meent.sync.Overview;
import coop.meent.sync.SyncService;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// The laptops of a person in a vault, and what is kept outside the shared file.
record PersonalDevices(SyncService sync, MemberService members) implements PersonalPart {

  @Override
  public Held of(Asked asked) {
    var name = members.member(asked.who()).map(Member::name).orElse("");
    List<Row> rows =
        sync.isInVault()
            ? sync.overview().laptops().stream()
                .filter(laptop -> laptop.owner().equals(name))
                .map(PersonalDevices::row)
                .toList()
            : List.of();
    return new Held(
        "devices",
        texts -> texts.get("personal.part.devices"),
        rows,
        List.of(
            texts -> texts.get("personal.withheld.own"),
            texts -> texts.get("personal.withheld.log")));
  }

  private static Row row(Overview.Laptop laptop) {
    var heard = laptop.heard().map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    return Rows.with("series", laptop.series())
        .and("active", laptop.isActive())
        .and("heard", heard)
        .said(texts ->
            heard
                .map(day -> texts.get("personal.laptop.heard", laptop.series(), day))
                .orElseGet(() -> texts.get("personal.laptop", laptop.series())));
  }
}
