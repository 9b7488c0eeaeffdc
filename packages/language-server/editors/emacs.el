;;; -*- lexical-binding: t -*-
;; Emacs 29 and newer, where Eglot is built in, and older ones with its package: starts the server for TypeScript and
;; JavaScript in the project's folder.
(require 'eglot)

(add-to-list 'eglot-server-programs
             '((typescript-ts-mode tsx-ts-mode js-ts-mode typescript-mode js-mode)
               . ("hostwright-language-server" "--stdio")))

(dolist (hook '(typescript-ts-mode-hook tsx-ts-mode-hook js-ts-mode-hook typescript-mode-hook js-mode-hook))
  (add-hook hook #'eglot-ensure))
