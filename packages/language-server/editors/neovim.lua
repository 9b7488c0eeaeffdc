-- Neovim 0.11 and newer: one server for each project, attached to every TypeScript and JavaScript buffer.
vim.lsp.config('hostwright', {
  cmd = { 'hostwright-language-server', '--stdio' },
  filetypes = { 'typescript', 'typescriptreact', 'javascript', 'javascriptreact' },
  root_markers = { 'hostwright.config.json', 'pnpm-workspace.yaml', '.git', 'package.json' },
  -- Some versions ask again for the file that is edited only, and not for others that the edit has changed the findings of
  -- (neovim/neovim#40623). A client that does not ask is told.
  before_init = function(parameters) parameters.capabilities.textDocument.diagnostic = nil end,
})
vim.lsp.enable('hostwright')
