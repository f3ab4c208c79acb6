package coop.meent.govern;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A sorted map that never changes and shares with its successor all but the way to what is new, so
/// that what stood at each of thousands of records can be kept at once. A treap: the place in the
/// tree follows from the key, never from the order in which keys came.
final class SharedMap<K extends Comparable<K>, V> {

  private final @Nullable Node<K, V> root;

  private SharedMap(@Nullable Node<K, V> root) {
    this.root = root;
  }

  static <K extends Comparable<K>, V> SharedMap<K, V> empty() {
    return new SharedMap<>(null);
  }

  private record Node<K extends Comparable<K>, V>(
      K key, V value, int weight, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {

    private Node<K, V> with(@Nullable Node<K, V> newLeft, @Nullable Node<K, V> newRight) {
      return new Node<>(key, value, weight, newLeft, newRight);
    }
  }

  @Nullable V get(K key) {
    var node = root;
    while (node != null) {
      int order = key.compareTo(node.key);
      if (order == 0) return node.value;
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  boolean has(K key) {
    return get(key) != null;
  }

  SharedMap<K, V> with(K key, V value) {
    return new SharedMap<>(put(root, key, value, weight(key)));
  }

  void forEach(BiConsumer<K, V> action) {
    forEach(root, action);
  }

  private static <K extends Comparable<K>, V> void forEach(
      @Nullable Node<K, V> node, BiConsumer<K, V> action) {
    if (node == null) return;
    forEach(node.left, action);
    action.accept(node.key, node.value);
    forEach(node.right, action);
  }

  private static <K extends Comparable<K>, V> Node<K, V> put(
      @Nullable Node<K, V> node, K key, V value, int weight) {
    if (node == null || weight > node.weight)
      return new Node<>(key, value, weight, below(node, key), above(node, key));
    int order = key.compareTo(node.key);
    if (order == 0) return new Node<>(key, value, weight, node.left, node.right);
    return order < 0
        ? node.with(put(node.left, key, value, weight), node.right)
        : node.with(node.left, put(node.right, key, value, weight));
  }

  private static <K extends Comparable<K>, V> @Nullable Node<K, V> below(
      @Nullable Node<K, V> node, K key) {
    if (node == null) return null;
    return node.key.compareTo(key) < 0
        ? node.with(node.left, below(node.right, key))
        : below(node.left, key);
  }

  private static <K extends Comparable<K>, V> @Nullable Node<K, V> above(
      @Nullable Node<K, V> node, K key) {
    if (node == null) return null;
    return node.key.compareTo(key) > 0
        ? node.with(above(node.left, key), node.right)
        : above(node.right, key);
  }

  /// Spreads keys that resemble each other, as murmur3 ends.
  private static int weight(Object key) {
    int h = key.hashCode();
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
