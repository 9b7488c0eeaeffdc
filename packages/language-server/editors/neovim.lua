-- Neovim 0.7 and newer: starts one server for each project and attaches every TypeScript and JavaScript buffer to it.
local markers = { 'hostwright.config.json', 'pnpm-workspace.yaml', 'package.json', '.git' }
local clients = {}

local function root_of(file)
  for _, marker in ipairs(markers) do
    local found = vim.fn.findfile(marker, vim.fn.fnamemodify(file, ':p:h') .. ';')
    if found == '' then found = vim.fn.finddir(marker, vim.fn.fnamemodify(file, ':p:h') .. ';') end
    if found ~= '' then return vim.fn.fnamemodify(found, ':p:h') end
  end
  return vim.fn.fnamemodify(file, ':p:h')
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'typescript', 'typescriptreact', 'javascript', 'javascriptreact' },
  callback = function(event)
    local root = root_of(event.file)
    clients[root] = clients[root]
      or vim.lsp.start_client({
        name = 'hostwright',
        cmd = { 'hostwright-language-server', '--stdio' },
        root_dir = root,
        workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      })
    vim.lsp.buf_attach_client(event.buf, clients[root])
  end,
})
