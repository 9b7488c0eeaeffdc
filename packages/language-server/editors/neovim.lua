-- Neovim 0.7 and newer: one server for each project, attached to every TypeScript and JavaScript buffer.
local cmd = { 'hostwright-language-server', '--stdio' }
local filetypes = { 'typescript', 'typescriptreact', 'javascript', 'javascriptreact' }
local root_markers = { 'hostwright.config.json', 'pnpm-workspace.yaml', '.git', 'package.json' }

if vim.fn.has('nvim-0.11') == 1 then
  vim.lsp.config('hostwright', {
    cmd = cmd,
    filetypes = filetypes,
    root_markers = root_markers,
    -- Neovim 0.12 asks again for the file that is edited and not for others that the edit has changed the findings of. A
    -- client that does not ask is told of all.
    before_init = function(parameters) parameters.capabilities.textDocument.diagnostic = nil end,
  })
  vim.lsp.enable('hostwright')
  return
end

local clients = {}

local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  for _, marker in ipairs(root_markers) do
    local found = vim.fn.findfile(marker, folder .. ';')
    if found == '' then found = vim.fn.finddir(marker, folder .. ';') end
    if found ~= '' then return vim.fn.fnamemodify(found, ':p:h' .. (vim.fn.isdirectory(found) == 1 and ':h' or '')) end
  end
  return folder
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = filetypes,
  callback = function(event)
    local root = root_of(event.file)
    clients[root] = clients[root]
      or vim.lsp.start_client({
        name = 'hostwright',
        cmd = cmd,
        root_dir = root,
        workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      })
    vim.lsp.buf_attach_client(event.buf, clients[root])
  end,
})
