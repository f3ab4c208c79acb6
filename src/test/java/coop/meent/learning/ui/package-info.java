@NullMarked
package coop.meent.learning.ui;

import org.jspecify.annotations.NullMarked;
