import { app, dialog } from 'electron';
import { autoUpdater } from 'electron-updater';

autoUpdater.on('update-available', () => {
  void dialog.showMessageBox({ type: 'info', message: 'A new version is available.' }).then(() => {
    app.relaunch();
  });
});
