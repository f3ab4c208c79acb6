@NullMarked
package coop.meent.collect.ui;

import org.jspecify.annotations.NullMarked;
