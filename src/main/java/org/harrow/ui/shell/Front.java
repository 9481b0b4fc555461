package org.harrow.ui.shell;

/**
 * Where the window asks and answers.
 *
 * @param overlay for forms
 * @param toasts for short messages
 * @param prompts the system's own file windows
 */
record Front(Overlay overlay, Toasts toasts, Prompts prompts) {}
