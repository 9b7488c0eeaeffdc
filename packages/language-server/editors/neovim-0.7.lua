-- Neovim 0.7 to 0.10: one server for each project, attached to every TypeScript and JavaScript buffer.
local root_markers = { 'hostwright.config.json', 'pnpm-workspace.yaml', '.git', 'package.json' }
local clients = {}

local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  for _, marker in ipairs(root_markers) do
    local found = vim.fn.findfile(marker, folder .. ';')
    if found ~= '' then return vim.fn.fnamemodify(found, ':p:h') end
    found = vim.fn.finddir(marker, folder .. ';')
    if found ~= '' then return vim.fn.fnamemodify(found, ':p:h:h') end
  end
  return folder
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
