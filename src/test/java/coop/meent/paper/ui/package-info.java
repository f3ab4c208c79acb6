@NullMarked
package coop.meent.paper.ui;

import org.jspecify.annotations.NullMarked;
