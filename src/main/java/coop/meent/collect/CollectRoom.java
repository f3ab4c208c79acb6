package coop.meent.collect;

/// CollectRoom, with its papers.
public record CollectRoom(CollectService service, CollectPapers papers) {

  public MandateService mandates() {
    return service.mandates();
  }
}
