;;; -*- lexical-binding: t -*-
;; Emacs has no mode for TypeScript that needs nothing else installed; this stands for the one that a person has.
(define-derived-mode typescript-mode prog-mode "TypeScript")
(add-to-list 'auto-mode-alist '("\\.ts\\'" . typescript-mode))
