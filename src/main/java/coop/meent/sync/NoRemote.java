package coop.meent.sync;

import java.util.List;
import java.util.Optional;

/// Nowhere: for opening what is kept here already.
final class NoRemote implements Remote {

  @Override
  public Put putNew(ObjectName name, byte[] object) {
    throw new IllegalStateException("nowhere to put it");
  }

  @Override
  public Optional<byte[]> get(String location) {
    return Optional.empty();
  }

  @Override
  public List<Listed> list() {
    return List.of();
  }

  @Override
  public List<Listed> chunks() {
    return List.of();
  }

  @Override
  public void delete(String location) {}
}
