;;; -*- lexical-binding: t -*-
;; lsp-mode: starts the server for TypeScript and JavaScript beside the servers that are there already.
(with-eval-after-load 'lsp-mode
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection '("hostwright-language-server" "--stdio"))
    :activation-fn (lsp-activate-on "typescript" "typescriptreact" "javascript" "javascriptreact")
    :add-on? t
    :server-id 'hostwright)))
