#pragma once

// One function a command, each in the file of its name: says what can be typed behind it and what then runs.
namespace mn::cli {

class CommandSyntax;

void declareAccount(CommandSyntax &command);
void declareAdd(CommandSyntax &command);
void declareAgent(CommandSyntax &command);
void declareBackup(CommandSyntax &command);
void declareCompletion(CommandSyntax &command);
void declareConfig(CommandSyntax &command);
void declareConflicts(CommandSyntax &command);
void declareDevices(CommandSyntax &command);
void declareDiff(CommandSyntax &command);
void declareDoctor(CommandSyntax &command);
void declareDuplicates(CommandSyntax &command);
void declareEdit(CommandSyntax &command);
void declareExport(CommandSyntax &command);
void declareGet(CommandSyntax &command);
void declareHelp(CommandSyntax &command);
void declareHistory(CommandSyntax &command);
void declareImport(CommandSyntax &command);
void declareIndex(CommandSyntax &command);
void declareInit(CommandSyntax &command);
void declareJoin(CommandSyntax &command);
void declareKey(CommandSyntax &command);
void declareLink(CommandSyntax &command);
void declareList(CommandSyntax &command);
void declareLock(CommandSyntax &command);
void declarePurge(CommandSyntax &command);
void declareRecovery(CommandSyntax &command);
void declareResolve(CommandSyntax &command);
void declareRestore(CommandSyntax &command);
void declareRm(CommandSyntax &command);
void declareSearch(CommandSyntax &command);
void declareServer(CommandSyntax &command);
void declareShelf(CommandSyntax &command);
void declareStatus(CommandSyntax &command);
void declareSync(CommandSyntax &command);
void declareTags(CommandSyntax &command);
void declareTrash(CommandSyntax &command);
void declareUnlock(CommandSyntax &command);
void declareVersion(CommandSyntax &command);

} // namespace mn::cli
