using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Directives.Sdk.EntityFrameworkCore.Migrations;

/// <summary>The product of a task; unknown in what was stored before.</summary>
internal sealed partial class TaskProduct : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "Product",
            table: "tasks",
            type: "TEXT",
            nullable: true);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "Product",
            table: "tasks");
    }
}
