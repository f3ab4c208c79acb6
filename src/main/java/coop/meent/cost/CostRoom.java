package coop.meent.cost;

/// The services of this room, over the same surroundings.
public record CostRoom(CostService service, CostPapers papers, CostMirrors mirrors) {

  public static CostRoom over(Surroundings around) {
    var service = new CostService(around);
    return new CostRoom(service, new CostPapers(around, service), new CostMirrors(around, service));
  }
}
