using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Directives.Sdk.EntityFrameworkCore.Migrations;

/// <summary>The first version of the file: notices, tasks with their parties and events, units.</summary>
internal sealed partial class Initial : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "notices",
            columns: table => new
            {
                Key = table.Column<string>(type: "TEXT", nullable: false),
                Hash = table.Column<string>(type: "TEXT", nullable: false),
                Symbol = table.Column<string>(type: "TEXT", nullable: true),
                Issuer = table.Column<string>(type: "TEXT", nullable: true),
                Issued = table.Column<string>(type: "TEXT", nullable: true),
                Subject = table.Column<string>(type: "TEXT", nullable: true),
                Recorded = table.Column<string>(type: "TEXT", nullable: false),
                Text = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_notices", x => x.Key);
            });

        migrationBuilder.CreateTable(
            name: "tasks",
            columns: table => new
            {
                Place = table.Column<long>(type: "INTEGER", nullable: false),
                Id = table.Column<string>(type: "TEXT", nullable: false),
                Action = table.Column<string>(type: "TEXT", nullable: false),
                Deadline = table.Column<string>(type: "TEXT", nullable: false),
                Leader = table.Column<string>(type: "TEXT", nullable: true),
                Field = table.Column<string>(type: "TEXT", nullable: true),
                Notice = table.Column<string>(type: "TEXT", nullable: true),
                Authority = table.Column<string>(type: "TEXT", nullable: true),
                Parent = table.Column<string>(type: "TEXT", nullable: true),
                Issued = table.Column<string>(type: "TEXT", nullable: true),
                IssuedTime = table.Column<string>(type: "TEXT", nullable: true),
                Received = table.Column<string>(type: "TEXT", nullable: true),
                Meeting = table.Column<string>(type: "TEXT", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_tasks", x => x.Place);
                table.UniqueConstraint("AK_tasks_Id", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "units",
            columns: table => new
            {
                Place = table.Column<long>(type: "INTEGER", nullable: false),
                Id = table.Column<string>(type: "TEXT", nullable: false),
                Name = table.Column<string>(type: "TEXT", nullable: false),
                Kind = table.Column<string>(type: "TEXT", nullable: false),
                Parent = table.Column<string>(type: "TEXT", nullable: true),
                ValidFrom = table.Column<string>(type: "TEXT", nullable: true),
                ValidTo = table.Column<string>(type: "TEXT", nullable: true),
                Aliases = table.Column<string>(type: "TEXT", nullable: false),
                Identifiers = table.Column<string>(type: "TEXT", nullable: false),
                Members = table.Column<string>(type: "TEXT", nullable: false),
                Source = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_units", x => x.Place);
                table.UniqueConstraint("AK_units_Id", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "events",
            columns: table => new
            {
                Task = table.Column<string>(type: "TEXT", nullable: false),
                Number = table.Column<int>(type: "INTEGER", nullable: false),
                Event = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_events", x => new { x.Task, x.Number });
                table.ForeignKey(
                    name: "FK_events_tasks_Task",
                    column: x => x.Task,
                    principalTable: "tasks",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "parties",
            columns: table => new
            {
                Task = table.Column<string>(type: "TEXT", nullable: false),
                Role = table.Column<string>(type: "TEXT", nullable: false),
                Number = table.Column<int>(type: "INTEGER", nullable: false),
                Name = table.Column<string>(type: "TEXT", nullable: false),
                Type = table.Column<string>(type: "TEXT", nullable: false),
                Unit = table.Column<string>(type: "TEXT", nullable: true),
                Holder = table.Column<string>(type: "TEXT", nullable: true),
                Basis = table.Column<string>(type: "TEXT", nullable: false),
                Start = table.Column<int>(type: "INTEGER", nullable: true),
                Length = table.Column<int>(type: "INTEGER", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_parties", x => new { x.Task, x.Role, x.Number });
                table.ForeignKey(
                    name: "FK_parties_tasks_Task",
                    column: x => x.Task,
                    principalTable: "tasks",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "IX_notices_Hash",
            table: "notices",
            column: "Hash",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "IX_tasks_Notice",
            table: "tasks",
            column: "Notice");

        if (migrationBuilder.ActiveProvider == StoreSchema.Provider)
            Protect(migrationBuilder);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "events");

        migrationBuilder.DropTable(
            name: "notices");

        migrationBuilder.DropTable(
            name: "parties");

        migrationBuilder.DropTable(
            name: "units");

        migrationBuilder.DropTable(
            name: "tasks");
    }
    /// <summary>Marks the file as a register, and keeps its events append-only: a row can be neither changed nor removed, nor replaced by another of its number.</summary>
    private static void Protect(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(StoreSchema.Mark);
        migrationBuilder.Sql("""
            CREATE TRIGGER "events_not_changed" BEFORE UPDATE ON "events"
            BEGIN
                SELECT RAISE(ABORT, 'events are only ever added');
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "events_not_removed" BEFORE DELETE ON "events"
            BEGIN
                SELECT RAISE(ABORT, 'events are only ever added');
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER "events_not_replaced" BEFORE INSERT ON "events"
            WHEN EXISTS (SELECT 1 FROM "events" WHERE "Task" = NEW."Task" AND "Number" = NEW."Number")
            BEGIN
                SELECT RAISE(ABORT, 'events are only ever added');
            END;
            """);
    }
}
